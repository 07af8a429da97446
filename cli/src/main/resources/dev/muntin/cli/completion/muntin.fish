# Completion of muntin for fish. As ~/.config/fish/completions/muntin.fish

function __muntin_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l program (string replace -r -- '^~/' "$HOME/" $words[1])
    set -l lines ($program __complete -- $words[2..-1] "$current" 2>/dev/null)
    test (count $lines) -gt 1; and printf '%s\n' $lines[2..-1]
    # fish wants the whole word back, with the name of its option.
    set -l before (string match -r -- '^--[^=]*=' $current)
    set -l value (string replace -r -- '^--[^=]*=' '' $current)
    switch "$lines[1]"
        case files
            printf "$before%s\n" (__fish_complete_path "$value")
        case folders
            printf "$before%s\n" (__fish_complete_directories "$value" '')
        case commands
            printf "$before%s\n" (__fish_complete_command)
    end
end

# What fish has made up from the manual would stand beside it.
complete -c muntin -e
complete -c muntin -f -a '(__muntin_complete)'
