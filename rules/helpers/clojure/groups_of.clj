; The texts of all groups of a match.
(defn groups-of [^java.util.regex.MatchResult match]
  (mapv #(.group match (int %)) (range 1 (inc (.groupCount match)))))
