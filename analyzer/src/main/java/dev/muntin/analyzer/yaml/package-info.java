/** YAML as tmuxp reads it: a tree of nodes that know their places, with scalars typed by YAML 1.1. */
@NullMarked
package dev.muntin.analyzer.yaml;

import org.jspecify.annotations.NullMarked;
