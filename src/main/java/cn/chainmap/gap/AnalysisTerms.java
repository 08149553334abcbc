package cn.chainmap.gap;

import java.time.Clock;

import org.springframework.stereotype.Component;

/**
 * By which settings and on which day places are analysed.
 *
 * @param settings thresholds and weights
 * @param clock tells the day
 */
@Component
record AnalysisTerms(GapSettings settings, Clock clock) {
}
