/// Rules that a person writes for one site; where they find something, they win over the general
/// extractor.
package broadsheet.extract.rule;
