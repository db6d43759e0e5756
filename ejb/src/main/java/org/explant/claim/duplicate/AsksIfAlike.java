// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.duplicate;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Before somebody new is entered it is asked who is alike: refused by {@link LikelyDuplicates} until told otherwise. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AsksIfAlike {}
