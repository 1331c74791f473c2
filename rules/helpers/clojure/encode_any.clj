; A value of one of several types in the canonical encoding.
(defn encode-any [value]
  (cond
    (nil? value) "null"
    (boolean? value) (str value)
    (integer? value) (encode-int value)
    (float? value) (encode-float value)
    (string? value) (encode-str value)
    (set? value) (encode-tagged "set" (encode-items value encode-any))
    (map? value) (encode-dict value encode-any encode-any)
    :else (encode-items value encode-any)))
