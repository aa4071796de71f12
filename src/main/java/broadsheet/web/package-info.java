/// The wire: brings bytes politely and safely, and says what came back as a value.
package broadsheet.web;
