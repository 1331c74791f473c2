$line = [Console]::In.ReadLine()
if ($line -eq 'fail') { exit 3 }
while ($line -eq 'loop') { }
Write-Output "hello $line"
