/**
 * The operator's settings: a YAML file and the environment, bound to records; all faults named at once.
 *
 * <p>May know {@code text}.
 */
@NullMarked
package newstape.settings;

import org.jspecify.annotations.NullMarked;
