; A value of one of several types as Python shows it.
(defn repr-of [value]
  (cond
    (nil? value) "None"
    (boolean? value) (if value "True" "False")
    (integer? value) (str value)
    (float? value) (float-text value)
    (string? value) (quoted value)
    (set? value) (if (empty? value) "set()" (bracketed "{" "}" repr-of value))
    (map? value) (entries-text repr-of repr-of value)
    (coll? value) (bracketed "[" "]" repr-of value)
    :else (throw (UnsupportedOperationException. (str "no text for " value)))))
