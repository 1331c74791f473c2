; Has a string a character of one case and none of the other?
(defn has-case? [text wanted? other?]
  (boolean (and (some wanted? text) (not-any? other? text))))
