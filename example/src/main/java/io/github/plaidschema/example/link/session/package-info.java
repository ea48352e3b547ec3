/** What happened in the Link sessions of a token: events, results, and how each one ended. */
@NullMarked
package io.github.plaidschema.example.link.session;

import org.jspecify.annotations.NullMarked;
