// SPDX-License-Identifier: Apache-2.0
/** Blood metal results: units, comparison with a threshold, trend. Values in, values out. */
@NullMarked
package org.explant.monitoring.result;

import org.jspecify.annotations.NullMarked;
