/// What every part of the window is made with: work off the thread, words, times, themes, small nodes.
package broadsheet.ui.kit;
