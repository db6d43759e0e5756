// SPDX-License-Identifier: Apache-2.0
/** The database under the server: the one brought along or the practice's own, its two roles, migrations, backups. */
@NullMarked
package org.explant.launch.postgres;

import org.jspecify.annotations.NullMarked;
