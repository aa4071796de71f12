/// The sample edition: a small fictional news network, served over real HTTP from inside the app.
///
/// First runs, tests and screenshots read it. Its pages copy the habits of a real network, good and
/// bad, and no text of one.
package broadsheet.sample;
