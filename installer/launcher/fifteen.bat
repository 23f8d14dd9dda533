@echo off
rem Starts Fifteen, window or command line, with the first JDK of version 25 or newer that it finds.
setlocal EnableExtensions DisableDelayedExpansion
set "APP=%~dp0.."
set "JDK="

call :try "%FIFTEEN_JAVA_HOME%"
call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for /d %%D in ("%ProgramFiles%\Java\*") do call :try "%%~D"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*") do call :try "%%~D"
for /d %%D in ("%ProgramFiles%\Microsoft\jdk*") do call :try "%%~D"
for /d %%D in ("%ProgramFiles%\Zulu\*") do call :try "%%~D"
for /d %%D in ("%USERPROFILE%\.jdks\*") do call :try "%%~D"

if not defined JDK (
  echo Fifteen needs Java 25 or newer: install a JDK 25, or name its folder in FIFTEEN_JAVA_HOME. 1>&2
  exit /b 3
)

"%JDK%\bin\java.exe" --module-path "%APP%\lib\javafx" --add-modules javafx.controls,javafx.fxml --enable-native-access=javafx.graphics,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -cp "%APP%\lib\*" app.fifteen.app.Main %*
exit /b %ERRORLEVEL%

:try
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do call :fits "%~1" %%V
exit /b 0

:fits
set "MAJOR=%~2"
set "MAJOR=%MAJOR:"=%"
if %MAJOR% GEQ 25 set "JDK=%~1"
exit /b 0
