// SPDX-License-Identifier: Apache-2.0
/** Teams and hand-overs as pages and for programs. */
@NullMarked
package org.explant.web.team;

import org.jspecify.annotations.NullMarked;
