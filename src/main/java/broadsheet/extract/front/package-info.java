/// What a front page says of the site beside its stories.
package broadsheet.extract.front;
