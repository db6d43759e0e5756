// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The method's first {@link ClaimId} or {@link ClaimReference} is asked at the wall before the method runs. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OnThisClaim {}
