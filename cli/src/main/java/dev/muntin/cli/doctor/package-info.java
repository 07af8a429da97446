/** Whether this machine is one on which muntin works well, and what helps where it is not. */
@NullMarked
package dev.muntin.cli.doctor;

import org.jspecify.annotations.NullMarked;
