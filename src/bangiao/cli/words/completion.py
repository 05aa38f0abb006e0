"""What `bangiao completion` says."""

from bangiao.cli.language import Text

ABOUT = Text(
    vi="""In đoạn lệnh để phím Tab tự điền lệnh, câu hỏi, tùy chọn và tên trong dữ liệu.

Cài một lần, rồi mở cửa sổ lệnh mới:

bash (4.4 trở lên): echo 'eval "$(bangiao completion bash)"' >> ~/.bashrc

zsh: echo 'eval "$(bangiao completion zsh)"' >> ~/.zshrc

fish: bangiao completion fish > ~/.config/fish/completions/bangiao.fish

PowerShell: 'bangiao completion powershell | Out-String | Invoke-Expression' >> $PROFILE

Tên tỉnh, đối tác, lĩnh vực lấy từ cơ sở dữ liệu đang chạy, gõ không dấu: --province ha<Tab>. Phím Tab không khởi động
cơ sở dữ liệu; khi chưa chạy, chỉ có tên tỉnh, nước và lĩnh vực kèm theo chương trình.""",
    en="""Print the script with which Tab completes commands, questions, options and names in the data.

Install it once, then open a new shell:

bash (4.4 or later): echo 'eval "$(bangiao completion bash)"' >> ~/.bashrc

zsh: echo 'eval "$(bangiao completion zsh)"' >> ~/.zshrc

fish: bangiao completion fish > ~/.config/fish/completions/bangiao.fish

PowerShell: 'bangiao completion powershell | Out-String | Invoke-Expression' >> $PROFILE

Names of provinces, partners and sectors come from the running database and are typed without diacritics: --province
ha<Tab>. A tab starts no database; where none runs, only the provinces, countries and sectors that we ship are known.""",
)
SHELL = Text(vi="bash|zsh|fish|powershell", en="bash|zsh|fish|powershell")
