// SPDX-License-Identifier: Apache-2.0
/** Standing searches and what they found: the bell, the list, the form that begins one, and the same by REST. */
@NullMarked
package org.explant.web.alert;

import org.jspecify.annotations.NullMarked;
