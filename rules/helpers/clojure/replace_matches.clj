; A text with the first so many matches of a pattern (0: all) replaced.
(defn replace-matches [pattern replacement text n]
  (let [matcher (re-matcher pattern text)
        out (StringBuilder.)]
    (loop [left n]
      (when (and (or (not= left 0) (zero? n)) (.find matcher))
        (.appendReplacement matcher out replacement)
        (recur (dec left))))
    (str (.appendTail matcher out))))
