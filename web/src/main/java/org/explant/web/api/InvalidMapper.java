// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The server has an own answer to invalid parameters, which only a mapper for the very type replaces. */
@Provider
public class InvalidMapper implements ExceptionMapper<ValidationException> {
    @Override
    public Response toResponse(ValidationException invalid) {
        return ProblemMapper.answer(Problems.of(invalid));
    }
}
