/// Pages that came as plain text: saved from a browser, mailed, or copied out of a wire.
package broadsheet.extract.plain;
