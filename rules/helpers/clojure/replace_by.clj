; A text with all matches of a pattern replaced by what a function of the match gives.
(defn replace-by [pattern f text]
  (let [matcher (re-matcher pattern text)
        out (StringBuilder.)]
    (while (.find matcher)
      (.appendReplacement matcher out (java.util.regex.Matcher/quoteReplacement (f matcher))))
    (str (.appendTail matcher out))))
