/// How a feed is read: bytes to text, markup to elements, elements to entries, all without I/O.
package broadsheet.extract.feed;
