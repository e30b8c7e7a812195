/**
 * What is kept in a database: sources, articles with their revisions, tapes. SQLite in the data folder, or PostgreSQL;
 * the same migrations and the same statements on both.
 *
 * <p>May know {@code article}, {@code quote} and {@code text}. Nobody else knows JDBC, a driver or SQL; a table belongs
 * to one class.
 */
@NullMarked
package newstape.store;

import org.jspecify.annotations.NullMarked;
