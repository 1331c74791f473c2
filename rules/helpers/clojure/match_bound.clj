; Where a match starts and ends, or one of both.
(defn match-bound [^java.util.regex.MatchResult match choose]
  (choose [(.start match) (.end match)]))
