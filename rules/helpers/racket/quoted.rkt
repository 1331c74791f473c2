; A string as a literal in quotes, as Python shows it.
(define (quoted text)
  (define quote-mark (if (and (string-contains? text "'") (not (string-contains? text "\""))) #\" #\'))
  (define (escaped c)
    (define code (char->integer c))
    (cond
      [(or (char=? c quote-mark) (char=? c #\\)) (string #\\ c)]
      [(char=? c #\newline) "\\n"]
      [(char=? c #\return) "\\r"]
      [(char=? c #\tab) "\\t"]
      [(or (< code 32) (< 126 code 161)) (string-append "\\x" (~r code #:base 16 #:min-width 2 #:pad-string "0"))]
      [else (string c)]))
  (string-append (string quote-mark) (string-append* (map escaped (string->list text))) (string quote-mark)))
