/**
 * What carries a request to the service and brings its response: an interface of one method, and
 * the JDK's HTTP client behind it. It depends on nothing else of the client.
 */
@NullMarked
package io.github.plaidschema.client.transport;

import org.jspecify.annotations.NullMarked;
