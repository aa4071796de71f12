/// The face without a display: the same jobs as commands, as text or JSON.
package broadsheet.cli;
