/// Files in and out: what the library keeps, in the forms that other programs read.
package broadsheet.exchange;
