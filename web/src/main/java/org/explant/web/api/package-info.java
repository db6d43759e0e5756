// SPDX-License-Identifier: Apache-2.0
/** The REST interface: one method translates one call to one use case. */
@NullMarked
package org.explant.web.api;

import org.jspecify.annotations.NullMarked;
