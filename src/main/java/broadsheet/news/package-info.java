/// The vocabulary of the house: immutable records that every room speaks, and nothing that does
/// work.
package broadsheet.news;
