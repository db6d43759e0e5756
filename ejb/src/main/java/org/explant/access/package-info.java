// SPDX-License-Identifier: Apache-2.0
/** Who a person is and what the role allows: accounts, permissions, sign-in, tokens. */
@NullMarked
package org.explant.access;

import org.jspecify.annotations.NullMarked;
