// SPDX-License-Identifier: Apache-2.0
/** Documents as people and programs bring them in, list them and take them away. */
@NullMarked
package org.explant.web.document;

import org.jspecify.annotations.NullMarked;
