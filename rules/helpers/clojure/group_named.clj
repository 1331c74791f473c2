; The text of a named group of a match.
(defn group-named [^java.util.regex.Matcher match name]
  (.group match (str name)))
