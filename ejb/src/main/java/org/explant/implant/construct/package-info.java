// SPDX-License-Identifier: Apache-2.0
/** What is in a hip on a day, what it makes together, and what does not fit: values in, values out. */
@NullMarked
package org.explant.implant.construct;

import org.jspecify.annotations.NullMarked;
