// SPDX-License-Identifier: Apache-2.0
/** Takes apart what stands on an implant's label: catalogue numbers, GS1 and HIBC bar codes. Pure: values in, values out. */
@NullMarked
package org.explant.catalogue.code;

import org.jspecify.annotations.NullMarked;
