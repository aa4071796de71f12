/// The round trip: decides what is due, fetches, extracts, keeps, and reports how far it is.
package broadsheet.update;
