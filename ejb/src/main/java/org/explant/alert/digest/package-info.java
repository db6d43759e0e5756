// SPDX-License-Identifier: Apache-2.0
/** What standing searches found in a day, put together for each follower each morning; read under the rights of the reading. */
@NullMarked
package org.explant.alert.digest;

import org.jspecify.annotations.NullMarked;
