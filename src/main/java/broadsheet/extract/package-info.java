/// Turns a page into news. No I/O: bytes in, records out, and nothing here throws for bad input.
package broadsheet.extract;
