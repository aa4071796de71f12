/// A walk through the main job in the real window, without a display, that leaves pictures.
package broadsheet.ui.tour;
