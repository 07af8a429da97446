/** What is found out about a machine. */
@NullMarked
package dev.muntin.cli.doctor;

import org.jspecify.annotations.NullMarked;
