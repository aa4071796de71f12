/// A desktop newspaper that keeps what it prints.
package broadsheet;
