/// What every part of the window is made with: work off the thread, words, times, themes, nodes.
package broadsheet.ui.kit;
