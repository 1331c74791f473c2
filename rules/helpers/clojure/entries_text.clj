; A dictionary as Python shows it.
(defn entries-text [shown-key shown-value d]
  (bracketed "{" "}" (fn [[k v]] (str (shown-key k) ": " (shown-value v))) d))
