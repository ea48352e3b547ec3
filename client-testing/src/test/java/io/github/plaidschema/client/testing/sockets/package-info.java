/**
 * The default transport over real sockets: TLS, versions of HTTP, proxies, many callers at once.
 */
@NullMarked
package io.github.plaidschema.client.testing.sockets;

import org.jspecify.annotations.NullMarked;
