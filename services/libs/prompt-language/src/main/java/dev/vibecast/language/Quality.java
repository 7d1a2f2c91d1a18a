package dev.vibecast.language;

import java.util.List;
import java.util.Map;

/**
 * Something music can be more or less of.
 *
 * @param id stable name
 * @param is what the plain word asks for
 * @param very what it asks for with "very"; as {@code is} where empty
 * @param not what its negation asks for
 * @param shift what "more" changes; "less" turns the steps round
 * @param affect what it says on the dimensions
 * @param strength of the plain word; negation and comparison are always explicit
 * @param unmet what cannot be played of it, or null
 */
record Quality(
    String id,
    List<Limit> is,
    List<Limit> very,
    List<Limit> not,
    List<Limit> shift,
    Map<AffectDimension, Double> affect,
    Strength strength,
    String unmet) {}
