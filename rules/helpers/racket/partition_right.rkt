; What stands before the last separator, the separator, and what stands after it.
(define (partition-right text separator)
  (define parts (regexp-match (string-append "^(.*)" (regexp-quote separator) "(.*)$") text))
  (cond
    [(string=? separator "") (raise-user-error "empty separator")]
    [parts (list (cadr parts) separator (caddr parts))]
    [else (list "" "" text)]))
