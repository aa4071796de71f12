/// What the reader set: how Broadsheet looks.
package broadsheet.ui.settings;
