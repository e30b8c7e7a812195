/**
 * What brings articles and tapes from their sources into the database: looks at sources when their time has come, reads
 * what they have, keeps it once and for as long as it is wanted, and says when something is the matter with a source.
 *
 * <p>Joins {@code web}, {@code feed}, {@code page}, {@code article} and {@code store}, each of which knows nothing of
 * the others' work; no platform and no feature.
 */
@NullMarked
package newstape.intake;

import org.jspecify.annotations.NullMarked;
