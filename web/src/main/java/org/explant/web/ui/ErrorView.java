// SPDX-License-Identifier: Apache-2.0
package org.explant.web.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.explant.web.Faults;

/** The page that says what went wrong, what is safe and what to do. */
@Named
@RequestScoped
public class ErrorView {
    /** Under this name {@link Refusals} leaves the number of a fault it has logged. */
    static final String REFERENCE = "explant.reference";

    private static final Logger LOG = Logger.getLogger(ErrorView.class.getName());
    private static final Set<Integer> SPOKEN = Set.of(403, 404, 500);
    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{10}");

    @Inject
    private HttpServletRequest request;

    private int status = 500;
    private String reference = "";

    @PostConstruct
    void look() {
        status = known(attribute(RequestDispatcher.ERROR_STATUS_CODE).or(() -> parameter("status")));
        reference = attribute(REFERENCE)
                .or(() -> parameter("reference"))
                .filter(number -> NUMBER.matcher(number).matches())
                .orElseGet(this::logged);
    }

    public int getStatus() {
        return status;
    }

    /** What a person may quote; a fault is found in the log under it. */
    public String getReference() {
        return reference;
    }

    /** A fault that no screen caught is logged here, once. */
    private String logged() {
        var number = Faults.reference();
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown)
            LOG.log(Level.SEVERE, "Fault " + number, thrown);
        return number;
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(request.getAttribute(name)).map(Object::toString);
    }

    private Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    private static int known(Optional<String> said) {
        return said.filter(number -> number.matches("\\d{3}"))
                .map(Integer::valueOf)
                .map(number -> number == 401 ? 403 : number)
                .filter(SPOKEN::contains)
                .orElse(500);
    }
}
